"""Pictures: decoded at reduced scale, with what is embedded in them and what they hold several of."""
