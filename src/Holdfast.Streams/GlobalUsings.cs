global using Holdfast.Content;
