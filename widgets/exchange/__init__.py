"""What leaves the machine and what comes in: packages, answers to them, others' work, reports."""
