-- How a good was made, coloured and drawn, and in which province: words of the vocabulary, where its maker
-- says them. Whose words its story is in is kept beside its language.
alter table goods
  add column techniques text[] not null default '{}',
  add column dyes text[] not null default '{}',
  add column motifs text[] not null default '{}',
  add column origin_province text
    constraint a_province_has_its_iso_id check (origin_province ~ '^MA-[A-Z]{3}$'),
  add column story_said_by text
    constraint a_story_is_told_by_somebody check (story_said_by in ('weaver', 'seller', 'desk'));
