Feature: Resource types
  Each type of resource has its entry in the list of resource types. RFC 7643 sections 3.2 and 6.

  @R7643-3.2-01
  Rule: Each type that the provider serves is listed, with its schema

    Example: Users, and Groups where Groups can be created
      When the client creates a User and, if it can, a Group
      Then the types of what it created are listed, with their schemas

  @R7643-6-01
  Rule: Each resource type names its schema

    Example: the ResourceType schema of SCIM 2.0
      When the client retrieves the ResourceTypes
      Then each resource type names the schema of a ResourceType

  @R7643-6-03
  Rule: Each resource type has a name

    Example: a name
      When the client retrieves the ResourceTypes
      Then each resource type's name is a text

  @R7643-6-04
  Rule: Resources say their type by its name

    Example: a User
      Given a stored User
      When the client retrieves the ResourceTypes
      Then the resource type at the endpoint of the User has the name that the User gives as its type

    @groups
    Example: a Group
      Given a stored Group
      When the client retrieves the ResourceTypes
      Then the resource type at the endpoint of the Group has the name that the Group gives as its type

  @R7643-6-05
  Rule: A resource type is described to people

    Example: a description
      When the client retrieves the ResourceTypes
      Then each resource type's description, if any, is a string
      And each resource type ought to have a description

  @R7643-6-06
  Rule: The endpoint of a resource type stands below the base

    Example: each endpoint is there
      When the client retrieves the ResourceTypes
      Then each resource type's endpoint is a text
      And the endpoint of each resource type is there below the base

  @R7643-6-07
  Rule: Each resource type says which schema its resources have

    Example: the URI of a schema
      When the client retrieves the ResourceTypes
      Then each resource type's schema is a URI

  @R7643-6-08
  Rule: The schema of a resource type is one that the provider serves

    Example: in the list, and alone
      When the client retrieves the ResourceTypes
      Then the schema of each resource type is listed, and is served under its URI

  @R7643-6-09
  Rule: Each extension of a resource type says which schema it has

    Example: the URI of an extension's schema
      When the client retrieves the ResourceTypes
      Then each schema extension's schema is a URI

  @R7643-6-10
  Rule: The schema of an extension is one that the provider serves

    Example: each extension's, in the list and alone
      When the client retrieves the ResourceTypes
      Then the schema of each schema extension is listed, and is served under its URI

  @R7643-6-11
  Rule: Each extension of a resource type says whether it is required

    Example: true or false
      When the client retrieves the ResourceTypes
      Then each schema extension's required is a boolean

  @R7643-6-15
  Rule: A resource type need not have extensions

    Example: no list, an empty one, or one of extensions
      When the client retrieves the ResourceTypes
      Then each resource type's schemaExtensions, if any, is a list of objects

  @R7643-6-16
  Rule: A resource type need not have an id

    Example: by the id or, without one, by the name
      When the client retrieves the ResourceTypes
      Then each resource type is served under its id or its name
