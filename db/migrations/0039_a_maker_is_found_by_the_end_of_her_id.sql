-- A maker's page is reached by the last twelve digits of her id, and only once she consented to her name.
create index people_by_the_end_of_their_id on people (split_part(id::text, '-', 5))
  where name_consented_at is not null;
