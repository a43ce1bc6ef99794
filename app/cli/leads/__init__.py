"""Commands on leads: series, clues, opinions, people, objects, referrals."""
