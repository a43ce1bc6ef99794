"""Videos and sounds as they are played: fetched, decoded, veiled, heard, marked."""
