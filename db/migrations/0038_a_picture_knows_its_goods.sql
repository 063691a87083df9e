-- When the sizes of a picture are ready, the pages of the goods that show it are told.
create index good_pictures_by_media on good_pictures (sha256);
