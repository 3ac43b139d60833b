namespace Holdfast.Testing;

/// <summary>The repository that the running program was built in.</summary>
public static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Holdfast.slnx"))) return folder.FullName;
        }

        throw new InvalidOperationException("This program runs from within the repository that it was built in.");
    }
}
