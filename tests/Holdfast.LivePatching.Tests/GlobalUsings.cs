global using System.Collections.Immutable;
global using Holdfast.Abi.Elf;
global using Holdfast.Abi.LivePatch;
global using Holdfast.Content;
