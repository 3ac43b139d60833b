// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

// ContextXstateSize is the size of ContextXstate in bytes, without state.
const ContextXstateSize = 0

// ContextXstate: A component of the extended state. In C dctx_xstate: docs/specs/domain-context.md, 1.0. Written by the
// hypervisor.
type ContextXstate struct {
	// Behind it: state, u8[...]. The component, as XSAVE stores it.
}

// Decode reads the structure from the start of b, which has to hold ContextXstateSize bytes.
func (s *ContextXstate) Decode(b []byte) error {
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextXstateSize bytes.
func (s *ContextXstate) Encode(b []byte) error {
	return nil
}

// ContextXstateStateOffset is where state begins, u8[...].
const ContextXstateStateOffset = 0
