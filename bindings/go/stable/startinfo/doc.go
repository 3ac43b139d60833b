// Code generated from abi/start-info.yaml. DO NOT EDIT.

// Package startinfo: What a guest is told when it starts.
package startinfo
