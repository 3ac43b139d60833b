// Code generated from abi/pv-context.yaml. DO NOT EDIT.

// Package pvcontext: The state of PV guests.
package pvcontext
