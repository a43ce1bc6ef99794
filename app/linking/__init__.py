"""From fingerprints to links, stacks and series proposals."""
