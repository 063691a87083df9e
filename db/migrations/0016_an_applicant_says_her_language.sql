-- The desk answers an applicant in her language, and a refused one learns why.
alter table cooperatives
  add contact_language text not null default 'fr' check (contact_language in ('fr', 'ar', 'en')),
  add refused_reason text check (length(refused_reason) between 1 and 2000);

create index cooperatives_waiting on cooperatives (applied_at) where state in ('applied', 'in-review');
create index cooperatives_by_name on cooperatives (name, id);
