-- A sold piece keeps its page, which names the country it went to: found by its good, not by reading
-- every order there is.
create index order_lines_of_good on order_lines (good_id);
