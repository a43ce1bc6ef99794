"""Commands on media: decided, compared, searched, looked at closely."""
