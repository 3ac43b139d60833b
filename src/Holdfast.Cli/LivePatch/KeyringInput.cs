using Holdfast.LivePatching.Signing;

namespace Holdfast.Cli.LivePatch;

/// <summary>The keys that a user trusts.</summary>
internal static class KeyringInput
{
    /// <summary>Reads all keys of a folder; null after a complaint.</summary>
    public static Keyring? ReadFolder(Terminal terminal, string folder)
    {
        try
        {
            Keyring? keyring = Keyring.ReadFolder(folder, out string complaint);
            if (keyring is null) terminal.Complain($"{folder}: {complaint}");
            return keyring;
        }
        catch (Exception exception) when (InputError.IsOne(exception))
        {
            terminal.Complain($"{folder}: {(exception is DirectoryNotFoundException ? "there is no such folder." : InputError.Describe(exception))}");
            return null;
        }
    }

    /// <summary>Reads the keys of a file; null after a complaint.</summary>
    public static Keyring? ReadFile(Terminal terminal, string file)
    {
        if (SmallFile.Read(terminal, file, Keyring.MaxFileLength) is not byte[] bytes) return null;
        Keyring? keyring = Keyring.Read(Path.GetFileName(file), bytes, out string complaint);
        if (keyring is null) terminal.Complain($"{file}: {complaint}");
        return keyring;
    }
}
