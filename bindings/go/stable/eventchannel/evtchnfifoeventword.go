// Code generated from abi/event-channel.yaml. DO NOT EDIT.

package eventchannel

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// EvtchnFifoEventWordSize is the size of EvtchnFifoEventWord in bytes.
const EvtchnFifoEventWordSize = 4

// EvtchnFifoEventWord: The state of a channel in the FIFO interface; the pages of event words are arrays of it. Xen's
// event_word_t: public/event_channel.h, 4.22. In Xen 4.4 and later. Written by the hypervisor.
type EvtchnFifoEventWord struct {
	// The state.
	Word uint32
}

// Decode reads the structure from the start of b, which has to hold EvtchnFifoEventWordSize bytes.
func (s *EvtchnFifoEventWord) Decode(b []byte) error {
	if len(b) < EvtchnFifoEventWordSize {
		return wire.TooShort("EvtchnFifoEventWord", len(b), EvtchnFifoEventWordSize)
	}
	s.Word = binary.LittleEndian.Uint32(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for EvtchnFifoEventWordSize bytes.
func (s *EvtchnFifoEventWord) Encode(b []byte) error {
	if len(b) < EvtchnFifoEventWordSize {
		return wire.TooShort("EvtchnFifoEventWord", len(b), EvtchnFifoEventWordSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Word)
	return nil
}

// EvtchnFifoEventWordLinkMask is bits 0 to 16 of word. The next channel of the queue; 0 for none.
const EvtchnFifoEventWordLinkMask uint32 = 0x1ffff

// EvtchnFifoEventWordLinkShift is the lowest bit of link in word.
const EvtchnFifoEventWordLinkShift = 0

// Link returns link of word. The next channel of the queue; 0 for none.
func (s *EvtchnFifoEventWord) Link() uint32 {
	return (s.Word & EvtchnFifoEventWordLinkMask) >> EvtchnFifoEventWordLinkShift
}

// SetLink sets link of word. A value that does not fit is an error.
func (s *EvtchnFifoEventWord) SetLink(value uint32) error {
	if uint64(value) > uint64(EvtchnFifoEventWordLinkMask>>EvtchnFifoEventWordLinkShift) {
		return wire.TooLarge("EvtchnFifoEventWord.word:link", uint64(value))
	}
	s.Word = s.Word&^EvtchnFifoEventWordLinkMask | value<<EvtchnFifoEventWordLinkShift
	return nil
}

// EvtchnFifoEventWordUnusedMask is bits 17 to 27 of word. Not used.
const EvtchnFifoEventWordUnusedMask uint32 = 0xffe0000

// EvtchnFifoEventWordUnusedShift is the lowest bit of unused in word.
const EvtchnFifoEventWordUnusedShift = 17

// Unused returns unused of word. Not used.
func (s *EvtchnFifoEventWord) Unused() uint32 {
	return (s.Word & EvtchnFifoEventWordUnusedMask) >> EvtchnFifoEventWordUnusedShift
}

// SetUnused sets unused of word. A value that does not fit is an error.
func (s *EvtchnFifoEventWord) SetUnused(value uint32) error {
	if uint64(value) > uint64(EvtchnFifoEventWordUnusedMask>>EvtchnFifoEventWordUnusedShift) {
		return wire.TooLarge("EvtchnFifoEventWord.word:unused", uint64(value))
	}
	s.Word = s.Word&^EvtchnFifoEventWordUnusedMask | value<<EvtchnFifoEventWordUnusedShift
	return nil
}

// EvtchnFifoEventWordBusyMask is bit 28 of word. Set while Xen links it, so that the guest must not change the mask.
const EvtchnFifoEventWordBusyMask uint32 = 0x10000000

// Busy returns EVTCHN_FIFO_BUSY of word. Set while Xen links it, so that the guest must not change the mask.
func (s *EvtchnFifoEventWord) Busy() bool {
	return s.Word&EvtchnFifoEventWordBusyMask != 0
}

// SetBusy sets or clears EVTCHN_FIFO_BUSY of word.
func (s *EvtchnFifoEventWord) SetBusy(set bool) {
	if set {
		s.Word |= EvtchnFifoEventWordBusyMask
	} else {
		s.Word &^= EvtchnFifoEventWordBusyMask
	}
}

// EvtchnFifoEventWordLinkedMask is bit 29 of word. Set when it is in a queue.
const EvtchnFifoEventWordLinkedMask uint32 = 0x20000000

// Linked returns EVTCHN_FIFO_LINKED of word. Set when it is in a queue.
func (s *EvtchnFifoEventWord) Linked() bool {
	return s.Word&EvtchnFifoEventWordLinkedMask != 0
}

// SetLinked sets or clears EVTCHN_FIFO_LINKED of word.
func (s *EvtchnFifoEventWord) SetLinked(set bool) {
	if set {
		s.Word |= EvtchnFifoEventWordLinkedMask
	} else {
		s.Word &^= EvtchnFifoEventWordLinkedMask
	}
}

// EvtchnFifoEventWordMaskedMask is bit 30 of word. Set by the guest that does not want to be told.
const EvtchnFifoEventWordMaskedMask uint32 = 0x40000000

// Masked returns EVTCHN_FIFO_MASKED of word. Set by the guest that does not want to be told.
func (s *EvtchnFifoEventWord) Masked() bool {
	return s.Word&EvtchnFifoEventWordMaskedMask != 0
}

// SetMasked sets or clears EVTCHN_FIFO_MASKED of word.
func (s *EvtchnFifoEventWord) SetMasked(set bool) {
	if set {
		s.Word |= EvtchnFifoEventWordMaskedMask
	} else {
		s.Word &^= EvtchnFifoEventWordMaskedMask
	}
}

// EvtchnFifoEventWordPendingMask is bit 31 of word. Set when there is an event.
const EvtchnFifoEventWordPendingMask uint32 = 0x80000000

// Pending returns EVTCHN_FIFO_PENDING of word. Set when there is an event.
func (s *EvtchnFifoEventWord) Pending() bool {
	return s.Word&EvtchnFifoEventWordPendingMask != 0
}

// SetPending sets or clears EVTCHN_FIFO_PENDING of word.
func (s *EvtchnFifoEventWord) SetPending(set bool) {
	if set {
		s.Word |= EvtchnFifoEventWordPendingMask
	} else {
		s.Word &^= EvtchnFifoEventWordPendingMask
	}
}
