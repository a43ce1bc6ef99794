"""Pictures that were looked at closely, compared with each other."""
