extension RandomAccessCollection where Index == Int {
  /// The first index whose element does not come `before`, by halving; `endIndex` when all do. All
  /// elements that come before must stand before those that do not.
  package func partitionPoint(where before: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if before(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
