"""The Score page: any folder of pictures, ranked by how much somebody would like them."""
