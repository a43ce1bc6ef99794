"""Series, people, objects and what connects them, as their windows show them."""
