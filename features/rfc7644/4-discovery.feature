Feature: Discovery
  Three endpoints tell a client what the provider offers. RFC 7644 sections 3.2 and 4.

  @R7644-3.2-08
  Rule: The configuration is there

    Example: a client asks for the configuration
      When the client retrieves the ServiceProviderConfig
      Then the provider serves that document

    Example: a client that would take plain JSON as well asks for the configuration
      When the client sends:
        """
        GET ServiceProviderConfig
        Accept: application/scim+json, application/json;q=0.5
        """
      Then the provider serves that document

  @R7644-3.2-09
  Rule: The list of resource types is there

    Example: a client asks for resource types
      When the client retrieves the ResourceTypes
      Then the provider serves that document

    Example: a client that would take plain JSON as well asks for resource types
      When the client sends:
        """
        GET ResourceTypes
        Accept: application/scim+json, application/json;q=0.5
        """
      Then the provider serves that document

  @R7644-3.2-10
  Rule: The list of schemas is there

    Example: a client asks for schemas
      When the client retrieves the Schemas
      Then the provider serves that document

    Example: a client that would take plain JSON as well asks for schemas
      When the client sends:
        """
        GET Schemas
        Accept: application/scim+json, application/json;q=0.5
        """
      Then the provider serves that document

  @R7644-3.2-13
  Rule: The endpoint of a type is the plural of its name

    Example: types of the provider's own
      When the client retrieves the ResourceTypes
      Then each resource type's endpoint ought to be the plural of its name

  @R7644-4-01 @R7643-5-03
  Rule: The configuration is a single document

    Example: no list of configurations
      When the client retrieves the ServiceProviderConfig
      Then the answer is a single document

    Example: no list for a client that pages either
      When the client sends:
        """
        GET ServiceProviderConfig?startIndex=1&count=100
        """
      Then the answer is a single document

  @R7644-4-02
  Rule: The schemas come as a list

    Example: all of them, in the form of every list
      When the client retrieves the Schemas
      Then the answer is a complete list of schemas

    Example: all of them for a client that pages
      When the client sends:
        """
        GET Schemas?startIndex=1&count=100
        """
      Then the answer is a complete list of schemas

  @R7644-4-03
  Rule: The resource types come as a list

    Example: all types, in the form of every list
      When the client retrieves the ResourceTypes
      Then the answer is a complete list of resource types

  @R7644-4-04
  Rule: A schema can be read alone

    Example: under its URN
      When the client retrieves the Schemas
      Then each schema is served under its URN

  @R7644-4-05
  Rule: A resource type can be read alone

    Example: where it says that it stands, or under its name
      When the client retrieves the ResourceTypes
      Then each resource type is served alone, as it stands in the list

  @R7644-4-06
  Rule: What is not there is not found

    Example: a schema that nobody has
      When the client sends:
        """
        GET Schemas/urn:example:params:scim:schemas:nobody:2.0:Nothing
        """
      Then the provider refuses it with 404

    Example: a resource type that nobody has
      When the client sends:
        """
        GET ResourceTypes/NothingOfTheKind
        """
      Then the provider refuses it with 404

  @R7644-4-07
  Rule: Each endpoint that is announced answers

    Example: with a list
      When the client retrieves the ResourceTypes
      Then the endpoint of each resource type answers with a list

  @R7644-4-08
  Rule: Discovery is neither sorted nor paged

    Example: the second page of one schema each
      When the client sends:
        """
        GET Schemas?count=1&startIndex=2&sortBy=id
        """
      Then the answer lists all schemas

  @R7644-4-09
  Rule: Discovery is not filtered

    Example: a filter that no schema passes
      When the client sends:
        """
        GET Schemas?filter=id%20eq%20%22urn%3Anone%22
        """
      Then the provider refuses the filter, and leaves no schema out

  @R7644-4-10
  Rule: A filter of discovery is refused with an error message

    Example: the refusal of a filter
      When the client sends:
        """
        GET Schemas?filter=id%20eq%20%22urn%3Anone%22
        """
      Then a refusal of the filter, if it is one, is an error message

  @R7644-4-11
  Rule: Discovery cannot be written to

    Scenario Outline: <method> of <path>
      When the client sends:
        """
        <method> <path>

        { "schemas": ["urn:ietf:params:scim:schemas:core:2.0:Schema"], "id": "urn:example:params:scim:schemas:scratch:2.0:Scratch", "name": "Scratch", "attributes": [{ "name": "scratch", "type": "string", "multiValued": false }] }
        """
      Then the provider lets nothing be written there

      Examples:
        | method | path                  |
        | POST   | Schemas               |
        | POST   | ResourceTypes         |
        | PUT    | ServiceProviderConfig |
        | PATCH  | ServiceProviderConfig |
        | DELETE | ServiceProviderConfig |

  @R7644-4-12
  Rule: A schema is the same alone and in the list

    Example: each of them
      When the client retrieves the Schemas
      Then each schema is the same alone as in the list

  @R7644-4-13
  Rule: Discovered documents stand where they say

    Example: schemas
      When the client retrieves the Schemas
      Then the meta.location of each schema leads there

    Example: resource types
      When the client retrieves the ResourceTypes
      Then the meta.location of each resource type leads there
