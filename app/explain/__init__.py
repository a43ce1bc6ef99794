"""Why a link was found, as data and as a drawing. Pictures come from the case's previews; no evidence is opened."""
