"""Articles -> Facts: stories, entities, claims, origins."""
