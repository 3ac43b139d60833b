// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextEventChannelsSize is the size of ContextEventChannels in bytes, without channel.
const ContextEventChannelsSize = 8

// ContextEventChannels: The event channels. Which of them are pending or masked is in the shared info page, or in the
// pages of the FIFO kind. In C dctx_event_channels: docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextEventChannels struct {
	// The number of channels that are not free.
	Channels uint32

	// The largest number that a channel may have.
	Limit uint32

	// Behind it: channel, ContextEventChannel[channels]. The channels, in rising order of port.
}

// Decode reads the structure from the start of b, which has to hold ContextEventChannelsSize bytes.
func (s *ContextEventChannels) Decode(b []byte) error {
	if len(b) < ContextEventChannelsSize {
		return wire.TooShort("ContextEventChannels", len(b), ContextEventChannelsSize)
	}
	s.Channels = binary.LittleEndian.Uint32(b[0:])
	s.Limit = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextEventChannelsSize bytes.
func (s *ContextEventChannels) Encode(b []byte) error {
	if len(b) < ContextEventChannelsSize {
		return wire.TooShort("ContextEventChannels", len(b), ContextEventChannelsSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Channels)
	binary.LittleEndian.PutUint32(b[4:], s.Limit)
	return nil
}

// ContextEventChannelsChannelOffset is where channel begins, ContextEventChannel[channels].
const ContextEventChannelsChannelOffset = 8
