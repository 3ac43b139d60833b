// Code generated from abi. DO NOT EDIT.

// Package access reaches every field of every structure by its name in the description, for the tests.
package access

import (
	"holdfast/abi/internal/vectors"
)

// Structures makes an empty structure of each name.
var Structures = map[string]func() vectors.Subject{
	"ExampleRange":       newExampleRange,
	"ExampleMessage":     newExampleMessage,
	"ExampleCall":        newExampleCall,
	"ExampleBuffer":      newExampleBuffer,
	"ExampleBuffers":     newExampleBuffers,
	"ExampleCallBefore4": newExampleCallBefore4,
	"ExampleRing":        newExampleRing,
	"ExampleTimer":       newExampleTimer,
	"ExampleEither":      newExampleEither,
	"ExamplePages":       newExamplePages,
	"ExampleLetter":      newExampleLetter,
	"ExampleJob":         newExampleJob,
	"ExampleJobs":        newExampleJobs,
}
