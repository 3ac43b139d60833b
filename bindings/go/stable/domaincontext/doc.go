// Code generated from abi/domain-context.yaml. DO NOT EDIT.

// Package domaincontext: The domain context: the state of a domain that its hypervisor holds, as typed records.
package domaincontext
