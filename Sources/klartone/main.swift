import App
import Foundation

exit(await Klartone.run(Array(CommandLine.arguments.dropFirst())))
