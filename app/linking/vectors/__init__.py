"""Pictures that a copy-detection network of the agency finds alike: more to look at closely, and open links."""
