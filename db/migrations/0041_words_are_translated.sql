-- What somebody wrote, in another language: by a person with her name and the day, or by a machine,
-- labelled. The words as they were said stay where they are; a translation never takes their place.

create table translations (
  id uuid primary key,
  subject_kind text not null check (subject_kind in ('good', 'cooperative')),
  subject_id uuid not null,
  cooperative_id uuid not null references cooperatives,
  language text not null check (language in ('en', 'fr', 'ar', 'de', 'es', 'ja')),
  from_language text not null,
  words text not null check (length(words) between 1 and 8000),
  said_by text not null check (said_by in ('desk', 'machine')),
  translator text not null check (btrim(translator) <> ''),
  translated_on date not null,
  -- Of the words it was made from: once they change it no longer stands.
  original_md5 text not null,
  written_by uuid references people,
  written_at timestamptz not null,
  constraint one_translation_a_language_and_maker
    unique (subject_kind, subject_id, language, said_by),
  constraint a_translation_is_into_another_language check (language <> from_language),
  constraint a_machine_is_nobody check (said_by <> 'machine' or written_by is null)
);

call wall_off('translations');
