// Code generated from abi/event-channel.yaml. DO NOT EDIT.

// Package eventchannel: The hypercall about event channels, and what the FIFO interface shares.
package eventchannel
