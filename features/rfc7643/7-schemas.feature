Feature: Schemas
  Each schema says which attributes there are and how they behave. RFC 7643 sections 1.2, 2 and 7.

  @R7643-7-01
  Rule: Each schema that a resource names is listed

    Example: the schemas of a User
      Given a stored User
      Then each schema that the stored User names is listed

    @groups
    Example: the schemas of a Group
      Given a stored Group
      Then each schema that the stored Group names is listed

  @R7644-3.1-05
  Rule: Each schema that a resource names can be read

    Example: the schemas of a User, one by one
      Given a stored User
      Then each schema that the stored User names is served under its URN

  @R7643-7-02
  Rule: Each schema names the schema of schemas

    Example: the Schema schema of SCIM 2.0
      When the client retrieves the Schemas
      Then each schema names the schema of a Schema

  @R7643-7-04
  Rule: The id of a schema is its URI

    Example: a URI that no other schema has
      When the client retrieves the Schemas
      Then each schema's id is a URI
      And no two schemas have the same id

  @R7643-7-05
  Rule: A schema has a name

    Example: a name for people
      When the client retrieves the Schemas
      Then each schema's name is a string

  @R7643-7-06
  Rule: The description of a schema is a text

    Example: the description of a schema, where there is one
      When the client retrieves the Schemas
      Then each schema's description, if any, is a string

  @R7643-7-07
  Rule: A schema lists attributes

    Example: one attribute at least
      When the client retrieves the Schemas
      Then each schema's attributes is a list of at least one object

  @R7643-7-08
  Rule: Each attribute has a name

    Example: names of attributes and sub-attributes
      When the client retrieves the Schemas
      Then each attribute definition's name is a text

  @R7643-2.1-03
  Rule: Names of attributes are made of letters, digits and few other characters

    Example: a letter, and then letters, digits, hyphens, underscores or dollar signs
      When the client retrieves the Schemas
      Then each attribute definition's name, if any, is an attribute name

  @R7643-7-09
  Rule: The type of an attribute is one that SCIM has

    Example: types of attributes and sub-attributes
      When the client retrieves the Schemas
      Then each attribute definition's type, if any, is one of string, boolean, decimal, integer, dateTime, binary, reference, complex, in any letter case

  @R7643-7-10
  Rule: A complex attribute has sub-attributes

    Example: one sub-attribute at least
      When the client retrieves the Schemas
      Then each complex attribute has sub-attributes

  @R7643-1.2-01
  Rule: Only a complex attribute has sub-attributes

    Example: subAttributes of every other type
      When the client retrieves the Schemas
      Then no other attribute than a complex one has sub-attributes

  @R7643-2.3.8-02
  Rule: No complex attribute stands in another

    Example: all schemas but the schema of schemas
      When the client retrieves the Schemas
      Then no sub-attribute is complex

  @R7643-7-11
  Rule: A sub-attribute is defined like an attribute

    Example: by a definition with a name
      When the client retrieves the Schemas
      Then each sub-attribute is defined by an object

  @R7643-7-12
  Rule: An attribute is multi-valued or not

    Example: true or false
      When the client retrieves the Schemas
      Then each attribute definition's multiValued, if any, is a boolean

  @R7643-7-13
  Rule: The description of an attribute is a text

    Example: the description of an attribute, where there is one
      When the client retrieves the Schemas
      Then each attribute definition's description, if any, is a string

  @R7643-7-14
  Rule: An attribute is required or not

    Example: required is true or false, where it is said
      When the client retrieves the Schemas
      Then each attribute definition's required, if any, is a boolean

  @R7643-7-16
  Rule: Canonical values are a list of texts

    Example: where there are any
      When the client retrieves the Schemas
      Then each attribute definition's canonicalValues, if any, is a list of strings

  @R7643-7-17
  Rule: An attribute's letter case counts or not

    Example: caseExact is true or false, where it is said
      When the client retrieves the Schemas
      Then each attribute definition's caseExact, if any, is a boolean

  @R7643-7-25
  Rule: Mutability has four keywords

    Example: mutability of attributes and sub-attributes
      When the client retrieves the Schemas
      Then each attribute definition's mutability, if any, is one of readOnly, readWrite, immutable, writeOnly, spelled so

  @R7643-7-26
  Rule: Returned has four keywords

    Example: returned of attributes and sub-attributes
      When the client retrieves the Schemas
      Then each attribute definition's returned, if any, is one of always, never, default, request, spelled so

  @R7643-7-27
  Rule: Uniqueness has three keywords

    Example: uniqueness of attributes and sub-attributes
      When the client retrieves the Schemas
      Then each attribute definition's uniqueness, if any, is one of none, server, global, spelled so

  @R7643-2.3.7-04
  Rule: A reference says what it may refer to

    Example: referenceTypes of attributes and sub-attributes
      When the client retrieves the Schemas
      Then each reference says what it may refer to

  @R7643-7-38
  Rule: A reference refers to resources of a listed type, or to something outside

    Example: a resource type, external or uri
      When the client retrieves the Schemas
      Then each reference refers to a resource type that is listed, to "external" or to "uri"

  @R7643-7-39
  Rule: Only a reference says what it may refer to

    Example: referenceTypes of every other type
      When the client retrieves the Schemas
      Then no other attribute than a reference says what it may refer to

  @R7643-3.3-03
  Rule: An extension does not define again what the core defines

    Example: each extension of each resource type
      When the client retrieves the Schemas
      Then no extension of a resource type defines an attribute of its core schema

  @R7643-10.2.1-01
  Rule: Vendors have no schemas where SCIM keeps its messages

    Example: ids that begin with the reserved name
      When the client retrieves the Schemas
      Then no schema of a vendor has an id that is reserved

  @R7644-3.1-03
  Rule: Messages are no schemas of resources

    Example: not in the list
      When the client retrieves the Schemas
      Then no schema of a message is listed

    Example: not alone
      When the client sends:
        """
        GET Schemas/urn:ietf:params:scim:api:messages:2.0:ListResponse
        """
      Then the provider refuses it with 404

  @R7643-2.2-01
  Rule: An attribute that is not said to be required is not

    Example: a resource without the attribute and a twin with it
      When the client creates twins without and with an attribute whose definition does not speak of required
      Then the provider accepts each of them

  @R7643-4.1-01
  Rule: A User names the schema of Users

    Example: the User schema of SCIM 2.0
      Given a stored User
      Then the stored User names the schema of its type

  @R7644-3.1-06
  Rule: A provider need not have every attribute

    Example: a User with an attribute that no schema announces
      When the client creates a User with an attribute that no schema announces
      Then the provider does not fail
