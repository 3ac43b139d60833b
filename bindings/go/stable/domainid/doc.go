// Code generated from abi/domain-id.yaml. DO NOT EDIT.

// Package domainid: The numbers of domains that no domain has.
package domainid
