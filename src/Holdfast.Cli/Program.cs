using Holdfast.Cli;

return CommandLine.Run(args, new Terminal());
