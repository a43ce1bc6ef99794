"""The window's texts in the officers' languages: `python -m tests.translations` renews them; the tests judge them."""
