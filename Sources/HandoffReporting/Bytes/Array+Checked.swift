extension Array {
  /// The element at a position that data decided; nil outside the array.
  subscript(checked position: Int) -> Element? {
    indices.contains(position) ? self[position] : nil
  }
}
