using Holdfast.AbiCompiler.Loading;
using Holdfast.AbiCompiler.Model;

namespace Holdfast.AbiCompiler.Tests;

/// <summary>What the language allows and Rust might stumble over: its words as names, markup in comments, structures of one width.</summary>
internal static class RustOddities
{
    private const string Text =
        """
        subject: Odd
        doc: What [nobody] says, as in <this> or *that*, or __both__.
        source: no_where.h, _1_
        constants:
          - { name: Highest, type: s32, value: 0xffffffff, show: hex, doc: "All bits." }
          - { name: Words, text: 'a "b" \\ c', doc: "A text with `marks` and a ` alone." }
        enums:
          - { name: Loop, type: s8, doc: "A module with a word of Rust as its name.", values: [{ name: SELF, value: -128, doc: "- This looks like a list." }] }
        structures:
          - name: OddNames
            doc: Words of Rust.
            fields:
              - { name: self, type: u8, enum: Loop, doc: "Cannot be raw." }
              - { name: type, as: Kind, type: u8, doc: "Can be raw.", bits: [{ name: loop, at: 3..6, doc: "1. So can its bits." }] }
              - { name: in, as: Inside, type: u16, doc: "So can this." }
          - name: OddEnd
            doc: "Only what stands behind it has an alignment."
            fields:
              - { name: number, type: u32, doc: "How many." }
              - { name: pad, type: u32, mbz: true }
              - { name: items, type: u64, count: number, doc: "They." }
          - name: OddEndOfWords
            widths: [4, 8]
            doc: "It has another at each width."
            fields:
              - { name: number, type: u32, doc: "How many." }
              - { name: pad, type: u32, widths: [8], mbz: true }
              - { name: items, type: word, count: rest, doc: "They." }
          - name: OddNothing
            doc: "Nothing but what stands behind it."
            fields:
              - { name: items, type: u16, count: rest, doc: "They." }
          - name: OddWide
            widths: [8, 16]
            doc: "Of wide callers."
            fields:
              - { name: address, type: handle<OddNames>, doc: "Somewhere." }
              - { name: more, type: u64, widths: [16], doc: "Of the widest." }
              - { name: more_pad, type: u64, widths: [16], mbz: true }
          - name: OddNarrow
            widths: [4]
            doc: "Of narrow callers."
            fields:
              - { name: address, type: handle<OddWide>, doc: "A structure that this caller does not have." }
              - name: self
                union: untagged
                doc: "A union."
                arms: [{ name: crate, structure: OddNames, doc: "One." }, { name: move, structure: OddNarrowest, doc: "The other." }]
          - name: OddNarrowest
            widths: [4]
            doc: "Likewise."
            fields:
              - { name: where, as: Place, type: word, count: 3, doc: "Words." }
        """;

    /// <summary>The description, in a file whose name is a word of Rust.</summary>
    public static AbiDescription Description
    {
        get
        {
            LoadResult result = AbiLoader.Load([("abi/move.yaml", Text)]);
            Assert.Empty(result.Problems);
            return result.Description;
        }
    }
}
