// The corpus: what happened to each file, its bytes, and what must come of it.
extension DamagedFile {
  static let quotes: [DamagedFile] = [
    DamagedFile("clean", "id,name\n1,Ana\n2,Luis\n", "h1, a2, a3"),
    DamagedFile("quoted cells", "id,name\n\"1\",\"Ana, Inc\"\n", "h1, a2"),
    DamagedFile("doubled quotes", "id,name\n1,\"say \"\"hi\"\"\"\n", "h1, a2"),
    DamagedFile("line break in quotes", "id,name\n1,\"a\nb\"\n2,c\n", "h1, a2-3, a4"),
    DamagedFile("carriage return in quotes", "id,name\n1,\"a\rb\"\n2,c\n", "h1, a2-3, a4"),
    DamagedFile("blank line in quotes", "id,name\n1,\"a\n\nb\"\n", "h1, a2-4"),
    DamagedFile("inch sign in a bare cell", "id,name\n1,27\" screen\n2,b\n", "h1, q2 malformed-quote, a3"),
    DamagedFile("undoubled quotes", "id,name\n1,\"say \"hi\" now\"\n2,b\n", "h1, q2 malformed-quote, a3"),
    DamagedFile("text behind a closing quote", "id,name\n1,\"a\"b\n2,c\n", "h1, q2 malformed-quote, a3"),
    DamagedFile("quote never closed", "id,name\n1,\"a\n2,b\n3,c\n", "h1, q2 unterminated-quote, a3, a4"),
    DamagedFile("quote never closed in the last line", "id,name\n1,a\n2,\"b", "h1, a2, q3 unterminated-quote"),
    DamagedFile(
      "closing quote lost, another record quoted", "id,name\n1,\"a\n2,\"b\"\n3,c\n", "h1, q2 malformed-quote, a3, a4"),
    DamagedFile("opening quote lost", "id,name\n1,a\"\n2,b\n", "h1, q2 malformed-quote, a3"),
    DamagedFile("backslash for a quote", "id,name\n1,\"a\\\"b\"\n2,c\n", "h1, q2 malformed-quote, a3"),
    DamagedFile("blanks around quotes", "id,name\n1, \"a\" \n", "h1, a2"),
    DamagedFile("empty quotes", "id,name\n1,\"\"\n", "h1, a2"),
    DamagedFile("only a quote", "id,name\n1,\"\n2,b\n", "h1, q2 unterminated-quote, a3"),
    DamagedFile("single quotes", "'id','name'\n'1','O''Hara, Inc'\n'2','b'\n", "h1, a2, a3"),
    DamagedFile("apostrophes in bare cells", "id,name\n1,O'Hara\n2,'s Hertogenbosch\n", "h1, a2, a3"),
    DamagedFile(
      "three damaged records", "id,name\n1,\"a\"x\n2,b\n3,\"c\"y\n4,d\n5,\"e\n6,f\n",
      "h1, q2 malformed-quote, a3, q4 malformed-quote, a5, q6 unterminated-quote, a7"),
    DamagedFile(
      "torn record", "id,name\n1,a\n2,b\nrest\"\n3,c\n", "h1, a2, q3 suspect-split-record, q4 malformed-quote, a5"),
    DamagedFile("quoted semicolons", "id;name\n1;\"a;b\"\n2;c\n", "h1, a2, a3"),
  ]

  static let encodings: [DamagedFile] = [
    DamagedFile("byte-order mark", "\u{feff}id,name\n1,Ana\n", "h1, a2"),
    DamagedFile("byte-order mark before a quote", "\u{feff}\"id\",\"name\"\n\"1\",\"Ana\"\n", "h1, a2"),
    DamagedFile("accents in UTF-8", "id,name\n1,Peñalver\n", "h1, a2"),
    DamagedFile("Windows-1252", bytes: Array("id,name\n1,Pe".utf8) + [0xf1, 0x0a], "h1, a2"),
    DamagedFile(
      "Windows-1252 quotes and dash", bytes: Array("id,name\n1,".utf8) + [0x93, 0x61, 0x94, 0x96, 0x0a], "h1, a2"),
    DamagedFile(
      "ISO-8859-1 with undefined bytes", bytes: Array("id,name\n1,".utf8) + [0xe9, 0x81, 0x8d, 0x0a], "h1, a2"),
    DamagedFile(
      "one bad byte among UTF-8", bytes: Array("id,name\n1,ñ\n2,".utf8) + [0xf1] + Array("\n3,é\n".utf8),
      "h1, a2, q3 invalid-encoding, a4"),
    DamagedFile(
      "half a character", bytes: Array("id,name\n1,ñ\n2,".utf8) + [0xc3] + Array("\n3,é\n".utf8),
      "h1, a2, q3 invalid-encoding, a4"),
    DamagedFile(
      "overlong form", bytes: Array("id,name\n1,ñ\n2,é\n3,".utf8) + [0xc0, 0xaf, 0x0a],
      "h1, a2, a3, q4 invalid-encoding"),
    DamagedFile("UTF-16 little-endian", wide: "id,name\n1,Peñalver\n", bigEndian: false, mark: true, "h1, a2"),
    DamagedFile("UTF-16 big-endian", wide: "id,name\n1,Peñalver\n", bigEndian: true, mark: true, "h1, a2"),
    DamagedFile("UTF-16 without a mark", wide: "id,name\n1,Ana\n2,Luis\n", bigEndian: false, mark: false, "h1, a2, a3"),
    DamagedFile("UTF-16 with tabs", wide: "id\tname\r\n1\tÑandú\r\n", bigEndian: false, mark: true, "h1, a2"),
    DamagedFile(
      "UTF-16 cut in a character", bytes: DamagedFile.wide("id,name\n1,a\n2,b\n", false, true).dropLast(1) + [],
      "h1, a2, q3 invalid-encoding", text: "id,name\n1,a\n2,b"),
    DamagedFile("NUL bytes in a cell", "id,name\n1,\"\0<p>a\0</p>\"\n2,some text\n3,more text\n", "h1, a2, a3, a4"),
    DamagedFile("a line of NUL bytes", "id,name\n1,some text\n\0\0\0\n2,more text\n", "h1, a2, q3 nul-bytes, a4"),
    DamagedFile("control characters", "id,name\n1,a\u{1}b\u{1f}\n2,more text to dilute\n", "h1, a2, a3"),
    DamagedFile("end mark of old systems", "id,name\n1,a\n\u{1a}", "h1, a2, i3 control-character"),
    DamagedFile(
      "line separators that are no line ends", "id,name\n1,a\u{2028}b\n2,c\u{85}d\n3,e\u{b}f\u{c}g\n", "h1, a2, a3, a4"),
    DamagedFile("emoji", "id,name\n1,Cierre Ganado 🤓\n", "h1, a2"),
    DamagedFile("text encoded twice", "id,name\n1,PeÃ±alver\n", "h1, a2"),
  ]

  static let shapes: [DamagedFile] = [
    DamagedFile("CRLF", "id,name\r\n1,a\r\n2,b\r\n", "h1, a2, a3"),
    DamagedFile("CR", "id,name\r1,a\r2,b\r", "h1, a2, a3"),
    DamagedFile("mixed line ends", "id,name\r\n1,a\n2,b\r3,c", "h1, a2, a3, a4"),
    DamagedFile("no line end at the end", "id,name\n1,a\n2,b", "h1, a2, a3"),
    DamagedFile("last line cut", "id,name,amount\n1,a,5\n2,b", "h1, a2, q3 truncated-record"),
    DamagedFile("too few cells", "id,name,amount\n1,a,5\n2,b\n3,c,6\n", "h1, a2, q3 too-few-fields, a4"),
    DamagedFile("too many cells", "id,name\n1,a\n2,b,c\n3,d\n", "h1, a2, q3 too-many-fields, a4"),
    DamagedFile("delimiters at the ends of rows", "id,name\n1,a,\n2,b,,\n", "h1, a2, a3"),
    DamagedFile("delimiter at the end of the header", "id,name,\n1,a\n2,b,\n", "h1, a2, a3"),
    DamagedFile(
      "a bare comma in a cell", "id,name,amount\n1,Acme, Inc,5\n2,b,6\n3,c,7\n", "h1, q2 too-many-fields, a3, a4"),
    DamagedFile("blank lines", "\n\nid,name\n\n1,a\n  \n\n2,b\n\n", "h3, a5, a8"),
    DamagedFile("rows of delimiters only", "id,name\n1,a\n,\n , \n2,b\n", "h1, a2, a5"),
    DamagedFile("semicolons", "id;name;amount\n1;a;1,5\n2;b;2,5\n", "h1, a2, a3"),
    DamagedFile("tabs", "id\tname\n1\ta b\n2\tc,d\n", "h1, a2, a3"),
    DamagedFile("bars", "id|name\n1|a\n2|b\n", "h1, a2, a3"),
    DamagedFile("carets", "id^name\n1^a\n2^b\n", "h1, a2, a3"),
    DamagedFile("unit separators", "id\u{1f}name\n1\u{1f}a\n2\u{1f}b\n", "h1, a2, a3"),
    DamagedFile("sep= line", "sep=;\nid;name\n1;a\n", "h2, a3"),
    DamagedFile("sep= line that contradicts the commas", "sep=;\nid;name\n1;a,b\n2;c,d\n", "h2, a3, a4"),
    DamagedFile("one column", "id\n1\n2\n", "h1, a2, a3"),
    DamagedFile("one column of sentences", "name\nfirst, second\nthird\n", "h1, q2 too-many-fields, a3"),
    DamagedFile("header only", "id,name\n", "h1"),
    DamagedFile("header without line end", "id,name", "h1"),
    DamagedFile("blank names", "id,,name\n1,x,a\n", "h1, a2"),
    DamagedFile("names twice", "id,name,name\n1,a,b\n", "h1, a2"),
    DamagedFile("header over two lines", "id,\"full\nname\"\n1,a\n", "h1, a3"),
    DamagedFile("header once more", "id,name\n1,a\nid,name\n2,b\n", "h1, a2, i3 repeated-header, a4"),
    DamagedFile("a cell of 100 KB", "id,name\n1,\(String(repeating: "x", count: 100_000))\n2,b\n", "h1, a2, a3"),
    DamagedFile("names nobody knows", "foo,bar\n1,a\n", "h1, a2"),
    DamagedFile("commas of prose in a tab file", "id\tname\n1\ta, b, c\n2\td, e, f\n3\tg, h, i\n", "h1, a2, a3, a4"),
  ]

  static let furniture: [DamagedFile] = [
    DamagedFile("title above", "Won deals\n\nid,name\n1,a\n", "h3, a4"),
    DamagedFile("title padded by a spreadsheet", "Won deals,,\n,,\nid,name,amount\n1,a,5\n2,b,6\n", "h3, a4, a5"),
    DamagedFile("filters above", "Filtered by: Stage = Won, Year = 2025\nid,name,amount\n1,a,5\n2,b,6\n", "h2, a3, a4"),
    DamagedFile("open quote in the title", "\"Won deals\nid,name\n1,a\n2,b\n", "h2, a3, a4"),
    DamagedFile(
      "footer of a Salesforce report",
      "\"id\",\"name\"\n\"1\",\"a\"\n\n\n\"Grand Totals (1 records)\"\n\n\"Confidential Information - Do Not Distribute\"\n\"Copyright (c) 2000-2025 salesforce.com, inc. All rights reserved.\"\n",
      "h1, a2, i5 footer-row, i7 footer-row, i8 footer-row"),
    DamagedFile(
      "Spanish footer", "id;name\n1;a\n\nTotales generales (1 registros)\nTodos los derechos reservados.\n",
      "h1, a2, i4 footer-row, i5 footer-row"),
    DamagedFile("total row", "id,name,amount\n1,a,5\n,Total,5\n", "h1, a2, i3 subtotal-row"),
    DamagedFile(
      "totals and notices in the id column",
      "id,name,amount,stage,owner\n1,a,5,Won,Ana\nSubtotal,,5,,\nConfidential Information - Do Not Distribute,,,,\n2,b,6,Won,\n"
        + "Grand Totals (2 records),,11,,\n",
      "h1, a2, i3 subtotal-row, i4 footer-row, a5, i6 footer-row"),
    DamagedFile("a total of three columns", "id,name,amount\n1,a,5\nTotal,,5\n", "h1, a2, i3 subtotal-row"),
    DamagedFile(
      "an id that is the word of a total", "id,name,amount,stage\nTotal,Total,5,Won\nSum,b,6,Won\nCount,c,,Won\n",
      "h1, a2, a3, a4"),
    DamagedFile(
      "subtotals between groups", "id,name,amount\n1,a,5\n,Subtotal,5\n2,b,6\n,Recuento: 1,\n",
      "h1, a2, i3 subtotal-row, a4, i5 subtotal-row"),
    DamagedFile("a customer called Total", "id,name,amount\n1,Total,5\n2,Total Wine,6\n", "h1, a2, a3"),
    DamagedFile("comment lines", "id,name\n# exported today\n1,a\n", "h1, i2 comment, a3"),
    DamagedFile(
      "a second table of the same width", "id,name,amount\n1,a,5\n\naccount,owner,country\n7,Acme,ES\n8,Beta,FR\n",
      "h1, a2, q4 multiple-tables, q5 multiple-tables, q6 multiple-tables"),
    DamagedFile(
      "a narrower table below, and the first one again",
      "id,name,amount\n1,a,5\naccount,name\n7,Acme\nid,name,amount\n2,b,6\n",
      "h1, a2, q3 multiple-tables, q4 multiple-tables, i5 repeated-header, a6"),
    DamagedFile(
      "values that are names of columns", "id,name,amount\n1,owner,5\nx,country,\n2,account,6\n", "h1, a2, a3, a4"),
    DamagedFile("padding below", "id,name,amount\n1,a,5\n,,\n,,\n", "h1, a2"),
  ]

  static let refused: [DamagedFile] = [
    DamagedFile("a header without a single name", ",,\n,,\n", "!empty-header"),
    DamagedFile(
      "a mark of GB 18030", bytes: [0x84, 0x31, 0x95, 0x33] + Array("id,name\n1,a\n".utf8), "!unsupported-encoding"),
    DamagedFile("empty", "", "!empty-file"),
    DamagedFile("only a byte-order mark", "\u{feff}", "!empty-file"),
    DamagedFile("only blank lines", "\n\n \n", "!missing-header"),
    DamagedFile("web page", "<!DOCTYPE html>\n<html></html>", "!not-csv"),
    DamagedFile("XML", "<?xml version=\"1.0\"?><a/>", "!not-csv"),
    DamagedFile("PDF", "%PDF-1.7\n", "!not-csv"),
    DamagedFile("workbook", bytes: Array("PK\u{3}\u{4}".utf8) + [0, 0, 8, 0], "!compressed-input"),
    DamagedFile("old workbook", bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "!not-csv"),
    DamagedFile("gzip cut short", bytes: [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3], "!compressed-input"),
    DamagedFile("zstd", bytes: [0x28, 0xb5, 0x2f, 0xfd, 1, 2, 3], "!compressed-input"),
    DamagedFile("binary", bytes: (0..<200).map { UInt8($0 % 8) }, "!not-text"),
    DamagedFile("two separators that fit alike", "a;b,c\n1;2,3\n4;5,6\n", "!delimiter-undetected"),
    DamagedFile(
      "header by semicolons, rows by commas", "id;name;amount\n1,a,5\n2,b,6\n3,c,7\n", "!delimiter-undetected"),
    DamagedFile("header with an open quote", "id,\"name\n1,a\n2,b\n", "!unterminated-quote"),
  ]
}
