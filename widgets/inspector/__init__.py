"""The inspector: what is known of the chosen media, and what the officer says of them."""
