"""The editor of methods: four columns, from the methods to what the room will see."""
