using Holdfast.AbiCompiler;

const string Usage = "Usage: Holdfast.AbiCompiler generate [--check] [--root DIR]";

if (args is not ["generate", .. var options])
{
    Console.Error.WriteLine(Usage);
    return 2;
}

bool check = false;
string root = Directory.GetCurrentDirectory();
for (int i = 0; i < options.Length; i++)
{
    switch (options[i])
    {
        case "--check":
            check = true;
            break;
        case "--root" when i + 1 < options.Length:
            root = options[++i];
            break;
        default:
            Console.Error.WriteLine($"Unknown option '{options[i]}'. {Usage}");
            return 2;
    }
}

return AbiGenerator.Run(root, check, Console.Out);
