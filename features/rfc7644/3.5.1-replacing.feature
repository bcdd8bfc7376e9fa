Feature: Replacing resources
  A client replaces the attributes of a resource with PUT. RFC 7644 section 3.5.1.

  @R7644-3.5-01
  Rule: PUT replaces a resource that exists

    Example: the title of a User
      Given a stored User
      When the client replaces the User with:
        """
        { "title": "Surveyor" }
        """
      Then the provider accepts it
      And the stored User's title is "Surveyor"

    @groups
    Example: the name of a Group
      Given a stored Group
      When the client replaces the Group with:
        """
        { "displayName": "{{new label}}" }
        """
      Then the provider accepts it
      And the stored Group's displayName is as sent

  @R7644-3.5.1-01
  Rule: What is sent takes the place of what is stored

    Example: a new displayName and a new e-mail address
      Given a stored User
      When the client replaces the User with:
        """
        {
          "displayName": "Kit Surveyor",
          "emails": [{ "value": "{{new address}}", "type": "work" }]
        }
        """
      Then the stored User's displayName is "Kit Surveyor"
      And the stored User has 1 emails
      And the stored User's emails[0].value is as sent

  @R7643-2.5-03
  Rule: null takes a value away

    Example: a title that becomes null
      Given a stored User with:
        """
        { "title": "Surveyor" }
        """
      When the client replaces the User with:
        """
        { "title": null }
        """
      Then the provider accepts it
      And the stored User has no title

  @R7643-2.5-04
  Rule: An empty list takes every value away

    Example: phone numbers that become none
      Given a stored User with:
        """
        { "phoneNumbers": [{ "value": "tel:+1-201-555-0123", "type": "work" }] }
        """
      When the client replaces the User with:
        """
        { "phoneNumbers": [] }
        """
      Then the provider accepts it
      And the stored User has no phoneNumbers

  @R7643-4.1.1-02
  Rule: A replacement without a userName is refused

    Example: a replacement without a userName
      Given a stored User
      When the client replaces the User leaving out userName
      Then the provider demands the User's userName

    Example: a replacement with the userName
      Given a stored User
      When the client replaces the User with:
        """
        { "title": "Surveyor" }
        """
      Then the provider accepts it
      And the stored User's userName is as before

  @R7644-3.5.1-10
  Rule: A replacement without what is announced as required is refused

    @groups
    Example: Groups whose replacement lacks one required attribute each
      When the client replaces Groups, each without one attribute that is announced as required
      Then the provider demands each of them

    @testresources
    Example: TestResources whose replacement lacks one required attribute each
      When the client replaces TestResources, each without one attribute that is announced as required
      Then the provider demands each of them

  @R7644-3.2-05 @R7644-3.5.1-12 @filter
  Rule: PUT makes no resource

    Example: a User that does not exist
      Given a User that does not exist
      When the client replaces the User with:
        """
        { "userName": "{{new address}}" }
        """
      Then the provider finds nothing to replace
      And the User is gone
      And no User of that name is stored

  @R7644-3.5.1-03
  Rule: What is left out is cleared, or has a default that is shown

    Example: a nickName that is left out
      Given a stored User with:
        """
        { "nickName": "Kit" }
        """
      When the client replaces the User leaving out nickName
      Then the nickName that was left out is cleared, or shown as it is

    Example: phone numbers that are left out
      Given a stored User with:
        """
        { "phoneNumbers": [{ "value": "tel:+1-201-555-0123", "type": "work" }] }
        """
      When the client replaces the User leaving out phoneNumbers
      Then the phoneNumbers that was left out is cleared, or shown as it is

  @R7644-3.5.1-17 @enterprise
  Rule: An extension that is left out is cleared, or has defaults that are shown

    Example: a User without the enterprise extension from now on
      Given a stored User with:
        """
        {
          "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": { "division": "North" }
        }
        """
      When the client replaces the User leaving out urn:ietf:params:scim:schemas:extension:enterprise:2.0:User
      Then the urn:ietf:params:scim:schemas:extension:enterprise:2.0:User that was left out is cleared, or shown as it is

  @R7644-3.5.1-04
  Rule: null and an empty list may override a default

    Example: active is null, and there are no roles
      Given a stored User
      When the client replaces the User with:
        """
        { "active": null, "roles": [] }
        """
      Then the answer shows the User as it is stored

  @R7644-3.5.1-09
  Rule: What was read can be sent back

    Example: a User that is replaced with itself
      Given a stored User
      When the client replaces the User with what it retrieves
      Then the provider accepts it
      And the stored User is as it was, but for meta

  @R7644-3.5.1-11
  Rule: A replacement is answered with the whole resource

    Example: the answer to a replacement
      Given a stored User
      When the client replaces the User with:
        """
        { "title": "Surveyor" }
        """
      Then the provider answers 200 OK
      And the answer shows the User as it is stored

  @R7644-3.5.1-15
  Rule: A replacement that is refused changes nothing

    Example: a new title beside a value of the wrong type
      Given a stored User
      When the client replaces the User with:
        """
        { "title": "Surveyor", "active": { "not": "a boolean" } }
        """
      Then the provider refuses it with 400
      And the stored User is as it was
