using System.Globalization;
using System.Text;
using Holdfast.AbiCompiler.Emitting.C;
using Holdfast.AbiCompiler.Loading;
using Holdfast.AbiCompiler.Model;
using Holdfast.Testing.Vectors;

namespace Holdfast.AbiCompiler.Tests.CVectors;

/// <summary>Programs of C that try the checked-in headers on the vectors.</summary>
internal sealed class CVectorProgram
{
    /// <summary>What the sections begin with that hold what <see cref="Encoding"/> encodes; the number of the vector follows.</summary>
    public const string SectionPrefix = ".hf.";

    private static readonly string[] s_roots = [Descriptions.Root, Path.Combine(Descriptions.Root, "tests/Holdfast.Abi.Tests/Example")];

    private static readonly AbiDescription s_description = new([.. s_roots.SelectMany(root => Load(Path.Combine(root, "abi")).Files)]);

    private readonly int _width;

    /// <summary>The programs for callers of a width of 4 or 8 bytes.</summary>
    public CVectorProgram(int width)
    {
        _width = width;
        Vectors = [.. AbiVectorFile.All.Where(vector => vector.Widths.Contains(width) && vector.Bytes.Length > 0)];
    }

    /// <summary>The vectors of structures that C has: one without bytes is no structure there.</summary>
    public IReadOnlyList<AbiVector> Vectors { get; }

    /// <summary>The folders of the headers.</summary>
    public static IEnumerable<string> IncludeOptions => s_roots.Select(root => $"-I{Path.Combine(root, "bindings/c")}");

    /// <summary>Objects with the values of the vectors, each in a section of its own.</summary>
    public string Encoding()
    {
        StringBuilder text = Begin();
        for (int i = 0; i < Vectors.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{CNames.Structure(Vectors[i].Structure)} vector_{i} __attribute__((section(\"{SectionPrefix}{i}\"), used)) = {{\n");
            foreach (CValue value in ValuesOf(Vectors[i]).Where(value => !value.IsBits)) text.Append(CultureInfo.InvariantCulture, $"\t{value.Member} = {value.Initializer},\n");
            text.Append("};\n");
        }

        return text.ToString();
    }

    /// <summary>
    /// A program that copies the bytes of each vector into its structure and says which values are not there. Then it does so with the first byte
    /// of each vector changed, and says which vectors it then finds wrong.
    /// </summary>
    public string Decoding()
    {
        StringBuilder text = Begin();
        text.Append(_width == 8 ? HostedOutput : FreestandingOutput);
        text.Append(Tools);
        for (int i = 0; i < Vectors.Count; i++)
        {
            AbiVector vector = Vectors[i];
            string size = vector.Bytes.Length.ToString(CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"\nstatic void check_{i}(int change)\n{{\n\tstatic const unsigned char bytes[{size}] = {{ {string.Join(", ", vector.Bytes)} }};\n");
            text.Append(CultureInfo.InvariantCulture, $"\t{CNames.Structure(vector.Structure)} it;\n\t_Static_assert(sizeof(it) == {size}, \"\");\n");
            text.Append(CultureInfo.InvariantCulture, $"\tbegin(\"{vector.Name}\", &it, bytes, {size}, change);\n");
            foreach ((CValue value, AbiVectorValue described) in ValuesOf(vector).Zip(vector.Values)) text.Append(CultureInfo.InvariantCulture, $"\tif ({value.Differs("it")}) wrong(\"{described.Text}\");\n");
            text.Append("}\n");
        }

        text.Append("\nstatic void check_all(int change)\n{\n");
        for (int i = 0; i < Vectors.Count; i++) text.Append(CultureInfo.InvariantCulture, $"\tcheck_{i}(change);\n");
        return text.Append("}\n").Append(_width == 8 ? HostedStart : FreestandingStart).ToString();
    }

    private IEnumerable<CValue> ValuesOf(AbiVector vector) => vector.Values.Select(value => CValue.Of(s_description, vector, value, _width));

    private static StringBuilder Begin()
    {
        StringBuilder text = new("#define HF_VERSIONED_INTERFACES\n");
        foreach (string root in s_roots)
        {
            string headers = Path.Combine(root, "bindings/c");
            foreach (string file in Directory.EnumerateFiles(headers, "*.h", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                text.Append(CultureInfo.InvariantCulture, $"#include \"{Path.GetRelativePath(headers, file)}\"\n");
        }

        return text;
    }

    private static AbiDescription Load(string folder)
    {
        LoadResult result = AbiLoader.Load(AbiSources.InFolder(folder));
        Assert.Empty(result.Problems);
        return result.Description;
    }

    private const string HostedOutput =
        """
        #include <stdio.h>

        static void say(const char *text) { fputs(text, stdout); }

        """;

    /// <summary>Linux's system call to write, for a program without a library.</summary>
    private const string FreestandingOutput =
        """
        static void say(const char *text)
        {
        	long length = 0, result;
        	while (text[length]) length++;
        	__asm__ volatile ("int $0x80" : "=a" (result) : "a" (4), "b" (1), "c" (text), "d" (length) : "memory");
        }

        void *memcpy(void *to, const void *from, size_t length)
        {
        	for (size_t i = 0; i < length; i++) ((char *)to)[i] = ((const char *)from)[i];
        	return to;
        }

        """;

    private const string Tools =
        """

        static const char *name;
        static int changed;

        static void begin(const char *vector, void *to, const unsigned char *from, size_t length, int change)
        {
        	for (size_t i = 0; i < length; i++) ((unsigned char *)to)[i] = from[i];
        	((unsigned char *)to)[0] ^= change;
        	name = vector;
        	changed = change;
        }

        static void wrong(const char *value)
        {
        	say(changed ? "changed " : "wrong ");
        	say(name);
        	say(" ");
        	say(value);
        	say("\n");
        }

        static int differ(const void *left, const void *right, size_t length)
        {
        	for (size_t i = 0; i < length; i++)
        		if (((const unsigned char *)left)[i] != ((const unsigned char *)right)[i]) return 1;
        	return 0;
        }

        """;

    private const string HostedStart =
        """

        int main(void)
        {
        	check_all(0);
        	check_all(0x10);
        	say("end\n");
        	return 0;
        }

        """;

    private const string FreestandingStart =
        """

        __attribute__((force_align_arg_pointer)) void _start(void)
        {
        	check_all(0);
        	check_all(0x10);
        	say("end\n");
        	__asm__ volatile ("int $0x80" : : "a" (1), "b" (0));
        	__builtin_unreachable();
        }

        """;
}
