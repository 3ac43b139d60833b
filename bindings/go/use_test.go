package abi_test

import (
	"errors"
	"fmt"
	"testing"

	"holdfast/abi/stable/dmop"
	"holdfast/abi/stable/eventchannel"
	"holdfast/abi/stable/hvmop"
	"holdfast/abi/stable/mmu"
	"holdfast/abi/versioned/domctl"
	"holdfast/abi/wire"
)

func TestAUnionWithATagHoldsWhatTheTagSays(t *testing.T) {
	op := dmop.XenDmOp{Op: dmop.DmOpCodeTrackDirtyVram}
	if err := op.SetTrackDirtyVram(&dmop.XenDmOpTrackDirtyVram{Nr: 3, FirstPfn: 0xf0000}); err != nil {
		t.Fatal(err)
	}
	b := make([]byte, dmop.XenDmOpSize)
	if err := op.Encode(b); err != nil {
		t.Fatal(err)
	}
	var read dmop.XenDmOp
	if err := read.Decode(b); err != nil {
		t.Fatal(err)
	}
	if vram, err := read.AsTrackDirtyVram(); err != nil || vram.Nr != 3 || vram.FirstPfn != 0xf0000 {
		t.Errorf("%+v, %v", vram, err)
	}
	if _, err := read.AsRemoteShutdown(); !errors.Is(err, wire.ErrTag) {
		t.Errorf("another operation was read: %v", err)
	}
	if err := read.SetRemoteShutdown(&dmop.XenDmOpRemoteShutdown{}); !errors.Is(err, wire.ErrTag) || read != op {
		t.Errorf("another operation was set: %v", err)
	}
}

func TestAUnionIsNotEncodedForACallerOfAnotherWidth(t *testing.T) {
	var op mmu.MmuextOp
	b := make([]byte, mmu.MmuextOpSize(wire.Width8))
	if err := op.Encode(b, wire.Width4); err != nil {
		t.Errorf("an empty one: %v", err)
	}
	if entries, err := op.AsNrEnts(); err != nil || entries != (mmu.MmuextEntries{}) {
		t.Errorf("an empty one holds %+v, %v", entries, err)
	}
	if err := op.SetNrEnts(&mmu.MmuextEntries{NrEnts: 5}, wire.Width8); err != nil {
		t.Fatal(err)
	}
	if err := op.Encode(b, wire.Width4); !errors.Is(err, wire.ErrWidth) {
		t.Errorf("it was encoded: %v", err)
	}
	if err := op.Encode(b, wire.Width8); err != nil {
		t.Error(err)
	}
}

func TestAWidthThatThereIsNotIsAnError(t *testing.T) {
	var op mmu.MmuextOp
	if err := op.Decode(make([]byte, 64), 16); !errors.Is(err, wire.ErrWidth) {
		t.Error(err)
	}
	if err := op.Encode(make([]byte, 64), 0); !errors.Is(err, wire.ErrWidth) {
		t.Error(err)
	}
	if size := mmu.MmuextOpSize(16); size != 0 {
		t.Error(size)
	}
}

func TestBitsTakeOnlyValuesThatFit(t *testing.T) {
	word := eventchannel.EvtchnFifoEventWord{Word: eventchannel.EvtchnFifoEventWordPendingMask}
	if err := word.SetLink(1 << 17); !errors.Is(err, wire.ErrRange) || word.Link() != 0 {
		t.Errorf("%#x: %v", word.Word, err)
	}
	if err := word.SetLink(1<<17 - 1); err != nil || word.Link() != 1<<17-1 || !word.Pending() {
		t.Errorf("%#x: %v", word.Word, err)
	}
	word.SetPending(false)
	if word.Pending() || word.Word != eventchannel.EvtchnFifoEventWordLinkMask {
		t.Errorf("%#x", word.Word)
	}
}

func TestValuesHaveXensNamesOrTheirNumbers(t *testing.T) {
	for value, want := range map[fmt.Stringer]string{
		hvmop.HvmMemType(0):    "ram_rw",
		hvmop.HvmMemType(1234): "HvmMemType(1234)",
		domctl.CreateDomainFlagsHvm | domctl.CreateDomainFlagsHap: "hvm|hap",
		domctl.CreateDomainFlagsHvm | 0x40000000:                  "hvm|0x40000000",
		domctl.CreateDomainFlags(0):                               "0x0",
	} {
		if got := value.String(); got != want {
			t.Errorf("'%s' instead of '%s'", got, want)
		}
	}
}
