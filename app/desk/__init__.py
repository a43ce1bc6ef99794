"""What a window needs but no widget owns: listings, models, previews, actions, theme. Qt, but never QtWidgets."""
