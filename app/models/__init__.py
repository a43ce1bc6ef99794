"""Model packs: copy-detection networks that the agency supplies, as they are checked and kept on this workstation."""
