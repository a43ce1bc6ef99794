"""The window itself: the pages that it shows, and what joins the parts that stand on them."""
