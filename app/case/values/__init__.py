"""What officers choose from and say, as values: words, schemes, partial dates, countries, names of files."""
