using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.Emulation;

/// <summary>
/// The interrupt wires of a domain's devices, and how many of them hold each input of the interrupt controllers: an input is told of the first that comes, and the older controllers of the last that goes.
/// </summary>
/// <remarks>Source: xen/arch/x86/hvm/irq.c and xen/arch/x86/include/asm/hvm/irq.h, 4.17.</remarks>
/// <param name="domain">The domain.</param>
internal sealed class InterruptWires(Domain domain)
{
    /// <summary>The highest PCI device.</summary>
    public const int HighestDevice = 31;

    /// <summary>The highest pin of a PCI device.</summary>
    public const int HighestPin = 3;

    /// <summary>The highest ISA line.</summary>
    public const int HighestIsaLine = 15;

    /// <summary>The highest PCI link.</summary>
    public const int HighestLink = 3;

    // NR_HVM_DOMU_IRQS: as many as the I/O interrupt controller has inputs.
    private const int Inputs = 48;
    private const int FirstPciInput = 16;
    private const int PciInputMask = 31;

    // ISA line 0 is connected to input 2.
    private const int InputOfTimer = 2;
    private const int WordBits = 64;

    private readonly byte[] _inputs = new byte[Inputs];
    private readonly byte[] _links = new byte[HighestLink + 1];
    private readonly byte[] _routes = new byte[HighestLink + 1];
    private Array2<ulong> _pci;
    private ushort _isa;
    private ContextInterruptLines _saved;
    private bool _isKnown;

    /// <summary>The wires and routes as INTERRUPT_LINES has them; null when an image did not say, and nothing happened since.</summary>
    public ContextInterruptLines? State
    {
        get
        {
            if (!_isKnown) return null;
            Array4<byte> routes = default;
            _routes.CopyTo(routes);
            return _saved with { Pci = _pci, Isa = _isa, Route = routes };
        }

        set
        {
            _isKnown = value is not null;
            ContextInterruptLines lines = _saved = value.GetValueOrDefault();
            _pci = lines.Pci;
            _isa = lines.Isa;
            Array4<byte> routes = lines.Route;
            routes.CopyTo(_routes);
            Count();
        }
    }

    /// <summary>How many wires hold an input of the I/O interrupt controller.</summary>
    public int HoldersOf(int input) => _inputs[input];

    /// <summary>Asserts a pin of a PCI device, unless it is asserted.</summary>
    public void AssertPci(int device, int pin)
    {
        if (!TrySet(device, pin, true)) return;
        if (_inputs[InputOf(device, pin)]++ == 0) AssertInput(InputOf(device, pin));
        int link = LinkOf(device, pin);
        byte line = _routes[link];
        if (_links[link]++ == 0 && line != 0 && _inputs[line]++ == 0) AssertLine(line, line);
    }

    /// <summary>Deasserts a pin of a PCI device, if it is asserted.</summary>
    public void DeassertPci(int device, int pin)
    {
        if (!TrySet(device, pin, false)) return;
        _inputs[InputOf(device, pin)]--;
        int link = LinkOf(device, pin);
        byte line = _routes[link];
        if (--_links[link] == 0 && line != 0 && --_inputs[line] == 0) domain.Pics.NegativeEdge(line);
    }

    /// <summary>Asserts an ISA line, unless it is asserted.</summary>
    public void AssertIsa(int line)
    {
        ushort bit = (ushort)(1 << line);
        _isKnown = true;
        if ((_isa & bit) != 0) return;
        _isa |= bit;
        int input = InputOfIsa(line);
        if (_inputs[input]++ == 0) AssertLine(input, line);
    }

    /// <summary>Deasserts an ISA line, if it is asserted.</summary>
    public void DeassertIsa(int line)
    {
        ushort bit = (ushort)(1 << line);
        _isKnown = true;
        if ((_isa & bit) == 0) return;
        _isa &= (ushort)~bit;
        if (--_inputs[InputOfIsa(line)] == 0) domain.Pics.NegativeEdge(line);
    }

    /// <summary>Connects a PCI link to an ISA line: a link that is held lets the old line go and holds the new one.</summary>
    /// <param name="link">The link.</param>
    /// <param name="line">The line; 0 for none.</param>
    public void Route(int link, byte line)
    {
        _isKnown = true;
        byte old = _routes[link];
        if (old == line) return;
        _routes[link] = line;
        if (_links[link] == 0) return;
        if (old != 0 && --_inputs[old] == 0) domain.Pics.NegativeEdge(old);
        if (line != 0 && _inputs[line]++ == 0) AssertLine(line, line);
    }

    private static int InputOf(int device, int pin) => (((device << 2) + (device >> 3) + pin) & PciInputMask) + FirstPciInput;

    private static int LinkOf(int device, int pin) => (device + pin) & HighestLink;

    private static int InputOfIsa(int line) => line == 0 ? InputOfTimer : line;

    private void AssertInput(int input) => domain.IoapicInputs.PositiveEdge(input);

    private void AssertLine(int input, int line)
    {
        AssertInput(input);
        domain.Pics.PositiveEdge(line);
    }

    /// <summary>Notes what a pin is.</summary>
    /// <returns>False when it is that already.</returns>
    private bool TrySet(int device, int pin, bool isAsserted)
    {
        _isKnown = true;
        int index = (device * (HighestPin + 1)) + pin;
        ref ulong word = ref _pci[index / WordBits];
        ulong bit = 1UL << (index % WordBits);
        if ((word & bit) != 0 == isAsserted) return false;
        word ^= bit;
        return true;
    }

    /// <summary>Counts what holds each input, as a restore does.</summary>
    private void Count()
    {
        Array.Clear(_inputs);
        Array.Clear(_links);
        for (int device = 0; device <= HighestDevice; device++)
        {
            for (int pin = 0; pin <= HighestPin; pin++)
            {
                int index = (device * (HighestPin + 1)) + pin;
                if ((_pci[index / WordBits] >> (index % WordBits) & 1) == 0) continue;
                _inputs[InputOf(device, pin)]++;
                _links[LinkOf(device, pin)]++;
            }
        }

        for (int line = 0; line <= HighestIsaLine; line++)
        {
            if ((_isa >> line & 1) != 0) _inputs[InputOfIsa(line)]++;
        }

        for (int link = 0; link <= HighestLink; link++)
        {
            if (_links[link] != 0 && _routes[link] is > 0 and <= HighestIsaLine) _inputs[_routes[link]]++;
        }
    }
}
