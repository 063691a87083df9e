-- A picture of a person has an address of its own, which is no hash, so that it can stop answering: it
-- is served only while everybody in it lets her face be shown.

create table pictures_of_people (
  id uuid primary key,
  sha256 text not null references media,
  cooperative_id uuid not null references cooperatives,
  added_by uuid not null references people,
  added_at timestamptz not null
);

create table faces (
  picture_id uuid not null references pictures_of_people,
  person_id uuid not null references people,
  cooperative_id uuid not null references cooperatives,
  -- What she said, and who wrote it down.
  consented_at timestamptz not null,
  written_by uuid not null references people,
  withdrawn_at timestamptz,
  primary key (picture_id, person_id)
);
create unique index one_living_face_a_person on faces (person_id, cooperative_id)
  where withdrawn_at is null;

call wall_off('pictures_of_people');
call wall_off('faces');
