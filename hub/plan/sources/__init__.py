"""Where rows come from: declared Cypher of root and computed fields, under which selections go on compiling."""
