public import ArgumentParser
public import HandoffModel

extension Language: ExpressibleByArgument {}
