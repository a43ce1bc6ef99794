"""The world without a network: outlines of countries, which country a point lies in, and how a map draws it."""
